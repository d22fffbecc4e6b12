/** Sums and terms that change with time: each counts from its day on (null: no first day known). Units and sources as they were seen. */

/** S: seen in a source, K: own knowledge, K?: doubtful; several letters: mixed. */
export interface DatedValue {
  readonly from: string | null
  readonly value: number | string
  readonly unit: string
  readonly source: string
  readonly certainty: string
}

export const values = {
  'be.accident_claim': [{ from: null, value: 3, unit: 'years', source: 'fedris.be; linfo-csc.be', certainty: 'S' }],
  'be.closure_fund.cap': [
    { from: '2008-01-01', value: 25000, unit: 'EUR gross, with sub-caps', source: 'onem.be', certainty: 'SK' },
    { from: '2022-07-01', value: 30500, unit: 'EUR gross in all, by legal closure date', source: 'onem.be/ffe', certainty: 'S' },
  ],
  'be.closure_fund.compensation_max': [{ from: '2025-02-01', value: 7914.27, unit: 'EUR', source: 'onem.be/ffe', certainty: 'S' }],
  'be.closure_fund.per_service_year': [
    { from: '2022-12-01', value: 191.24, unit: 'EUR', source: 'onem.be/ffe', certainty: 'S' },
    { from: '2025-02-01', value: 202.93, unit: 'EUR', source: 'onem.be/ffe', certainty: 'S' },
  ],
  'be.commission.damage_min': [{ from: null, value: 500, unit: 'EUR (more than)', source: 'justitie.belgium.be', certainty: 'S' }],
  'be.commission.limit': [
    { from: '1985-08-01', value: 3, unit: 'years', source: 'justitie.belgium.be (older text)', certainty: 'SK' },
    { from: '2024-02-05', value: 5, unit: 'years', source: 'le-tribunal.be; justitie.belgium.be', certainty: 'S' },
  ],
  'be.commission.main_aid_max': [{ from: '2016-01-01', value: 125000, unit: 'EUR', source: 'justitie.belgium.be', certainty: 'S' }],
  'be.commission.urgent_aid_max': [{ from: '2016-01-01', value: 30000, unit: 'EUR', source: 'justitie.belgium.be', certainty: 'S' }],
  'be.contract_claim_after_end': [{ from: null, value: 1, unit: 'year', source: 'art. 15 Act of 3 Jul 1978; bronso.eu', certainty: 'S' }],
  'be.contract_claim_during': [{ from: null, value: 5, unit: 'years', source: 'same', certainty: 'S' }],
  'be.full_time_hours_per_month': [{ from: null, value: 164.6667, unit: 'hours', source: '38 x 52 / 12', certainty: 'K' }],
  'be.legal_aid.household_free': [
    {
      from: '2023-09-01',
      value: 1817,
      unit: 'EUR net per month',
      source: 'eris-law; lavenir (indexed every 1 September since)',
      certainty: 'S',
    },
  ],
  'be.legal_aid.household_partly': [
    {
      from: '2023-09-01',
      value: 2107,
      unit: 'EUR net per month',
      source: 'eris-law; lavenir (indexed every 1 September since)',
      certainty: 'S',
    },
  ],
  'be.legal_aid.single_free': [
    {
      from: '2023-09-01',
      value: 1526,
      unit: 'EUR net per month',
      source: 'eris-law; lavenir (indexed every 1 September since)',
      certainty: 'S',
    },
  ],
  'be.legal_aid.single_partly': [
    {
      from: '2023-09-01',
      value: 1817,
      unit: 'EUR net per month',
      source: 'eris-law; lavenir (indexed every 1 September since)',
      certainty: 'S',
    },
  ],
  'be.legal_interest': [
    { from: '2020-01-01', value: 0.0175, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
    { from: '2022-01-01', value: 0.015, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
    { from: '2023-01-01', value: 0.0525, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
    { from: '2024-01-01', value: 0.0575, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
    { from: '2025-01-01', value: 0.045, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
  ],
  'be.minimum_factor.16': [
    { from: '2015-01-01', value: 0.7, unit: 'share of be.minimum_monthly.18', source: 'CCT 50', certainty: 'K' },
    {
      from: '2022-04-01',
      value: 0.67,
      unit: 'share of be.minimum_monthly.18',
      source: 'acerta.be 28 Mar 2022; securex.be (16 also stands for younger)',
      certainty: 'S',
    },
  ],
  'be.minimum_factor.17': [
    { from: '2015-01-01', value: 0.76, unit: 'share of be.minimum_monthly.18', source: 'CCT 50', certainty: 'K' },
    {
      from: '2022-04-01',
      value: 0.73,
      unit: 'share of be.minimum_monthly.18',
      source: 'acerta.be 28 Mar 2022; securex.be (16 also stands for younger)',
      certainty: 'S',
    },
  ],
  'be.minimum_hourly_38h.18': [
    { from: '2022-04-01', value: 10.98, unit: 'EUR gross per hour, 38-hour week', source: 'fgtb.be', certainty: 'S' },
    {
      from: '2025-02-01',
      value: 12.8252,
      unit: 'EUR gross per hour, 38-hour week',
      source: 'lessentieldeleco.fr 6 Jan 2026',
      certainty: 'S',
    },
  ],
  'be.minimum_monthly.18': [
    {
      from: '2017-06-01',
      value: 1562.59,
      unit: 'EUR gross per month, full time',
      source: 'armoedebestrijding.be 8 Jun 2017 (18 years, no seniority)',
      certainty: 'S',
    },
    {
      from: '2019-01-01',
      value: 1593.81,
      unit: 'EUR gross per month, full time',
      source: 'Eurostat figure for 2019 in jibble.io and euronews, Apr 2024 (started in 2018)',
      certainty: 'S',
    },
    {
      from: '2020-03-01',
      value: 1625.72,
      unit: 'EUR gross per month, full time',
      source: '2% step, consistent with 2019 and 2022 amounts',
      certainty: 'K',
    },
    {
      from: '2021-09-01',
      value: 1658.23,
      unit: 'EUR gross per month, full time',
      source: '2% step; pivot exceeded Aug 2021: groups.be',
      certainty: 'SK',
    },
    {
      from: '2022-01-01',
      value: 1691.4,
      unit: 'EUR gross per month, full time',
      source: '2% step; change in Jan 2022: acerta.be 28 Mar 2022',
      certainty: 'SK',
    },
    {
      from: '2022-03-01',
      value: 1725.21,
      unit: 'EUR gross per month, full time',
      source: 'acerta.be 28 Mar 2022; fgtb.be',
      certainty: 'S',
    },
    {
      from: '2022-04-01',
      value: 1806.16,
      unit: 'EUR gross per month, full time',
      source: 'fgtb.be; easypay; lavenir.net; one amount for all from 18',
      certainty: 'S',
    },
    { from: '2022-05-01', value: 1842.28, unit: 'EUR gross per month, full time', source: '2% step', certainty: 'K' },
    { from: '2022-08-01', value: 1879.13, unit: 'EUR gross per month, full time', source: '2% step', certainty: 'K' },
    {
      from: '2023-01-01',
      value: 1954.99,
      unit: 'EUR gross per month, full time',
      source: 'securex.be table 2 Jul 2024 (in force in Jan 2023)',
      certainty: 'S',
    },
    { from: '2023-11-01', value: 1994.18, unit: 'EUR gross per month, full time', source: 'securex.be; accuria.be', certainty: 'S' },
    {
      from: '2024-04-01',
      value: 2029.88,
      unit: 'EUR gross per month, full time',
      source: 'sodalis.be; thebulletin.be 28 Mar 2024',
      certainty: 'S',
    },
    { from: '2024-05-01', value: 2070.48, unit: 'EUR gross per month, full time', source: 'securex.be', certainty: 'S' },
    {
      from: '2025-02-01',
      value: 2111.89,
      unit: 'EUR gross per month, full time',
      source: 'lessentieldeleco.fr (2025 and 6 Jan 2026)',
      certainty: 'S',
    },
  ],
  'be.offence_limitation': [
    { from: '1961-01-01', value: 5, unit: 'years', source: 'art. 21 VTSv (old)', certainty: 'SK' },
    { from: '2024-04-28', value: 10, unit: 'years', source: 'le-tribunal.be', certainty: 'S' },
  ],
  'be.presumed_work': [{ from: '2013-03-04', value: 3, unit: 'months', source: 'art. 7 Act of 11 Feb 2013', certainty: 'SK' }],
  'be.reflection_days': [{ from: null, value: 45, unit: 'days', source: 'agii.be; bx1.be 8 Dec 2025', certainty: 'S' }],
  'be.spc_fine.level2.admin_max': [
    { from: '2024-07-01', value: 2000, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level2.admin_min': [
    { from: '2024-07-01', value: 200, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level2.criminal_max': [
    { from: '2024-07-01', value: 4000, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level2.criminal_min': [
    { from: '2024-07-01', value: 400, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level3.admin_max': [
    { from: '2024-07-01', value: 8000, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level3.admin_min': [
    { from: '2024-07-01', value: 800, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level3.criminal_max': [
    { from: '2024-07-01', value: 16000, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level3.criminal_min': [
    { from: '2024-07-01', value: 1600, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level4.admin_max': [
    { from: '2024-07-01', value: 28000, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level4.admin_min': [
    { from: '2024-07-01', value: 2400, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level4.criminal_max': [
    { from: '2024-07-01', value: 56000, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'be.spc_fine.level4.criminal_min': [
    { from: '2024-07-01', value: 4800, unit: 'EUR incl. surcharge', source: 'moorelaw; bofidi; grantthornton', certainty: 'S' },
  ],
  'nl.advance_cap_other_offence': [
    { from: '2016-01-01', value: 5000, unit: 'EUR', source: 'cjib.nl; rijksoverheid.nl 19 Dec 2025', certainty: 'S' },
  ],
  'nl.advance_wait': [{ from: '2011-01-01', value: 8, unit: 'months', source: 'art. 36f Sr; cjib.nl', certainty: 'S' }],
  'nl.appeal_threshold': [
    { from: null, value: 1750, unit: 'EUR', source: 'art. 332 Rv, text of 2015; debloggendeadvocaat.nl 2022', certainty: 'S' },
  ],
  'nl.art12_limit': [{ from: null, value: 3, unit: 'months', source: 'art. 12k Sv', certainty: 'S' }],
  'nl.cosm_places': [{ from: null, value: 40, unit: 'places', source: 'comensha.nl (undated)', certainty: 'S' }],
  'nl.court_fee_kanton.1500_to_12500': [
    {
      from: '2024-01-01',
      value: 248,
      unit: 'EUR',
      source: 'wvhl.nl table of 2024 (indexed yearly; the regelrechter may differ)',
      certainty: 'S',
    },
  ],
  'nl.court_fee_kanton.500_to_1500': [
    {
      from: '2024-01-01',
      value: 218,
      unit: 'EUR',
      source: 'wvhl.nl table of 2024 (indexed yearly; the regelrechter may differ)',
      certainty: 'S',
    },
  ],
  'nl.court_fee_kanton.low_income': [
    {
      from: '2024-01-01',
      value: 87,
      unit: 'EUR',
      source: 'wvhl.nl table of 2024 (indexed yearly; the regelrechter may differ)',
      certainty: 'S',
    },
  ],
  'nl.court_fee_kanton.over_12500': [
    {
      from: '2024-01-01',
      value: 706,
      unit: 'EUR',
      source: 'wvhl.nl table of 2024 (indexed yearly; the regelrechter may differ)',
      certainty: 'S',
    },
  ],
  'nl.court_fee_kanton.up_to_500': [
    {
      from: '2024-01-01',
      value: 87,
      unit: 'EUR',
      source: 'wvhl.nl table of 2024 (indexed yearly; the regelrechter may differ)',
      certainty: 'S',
    },
  ],
  'nl.dismissal_limit': [{ from: null, value: 2, unit: 'months', source: 'art. 7:686a BW; PHR:2024:82', certainty: 'SK' }],
  'nl.holiday_allowance': [{ from: null, value: 0.08, unit: 'share of wages', source: 'nlarbeidsinspectie.nl', certainty: 'S' }],
  'nl.housing_deduction_max': [
    {
      from: null,
      value: 0.25,
      unit: 'share of minimum wage',
      source: 'rijksoverheid.nl 30 Oct 2025 (step down to 20% cancelled)',
      certainty: 'S',
    },
  ],
  'nl.late_wage_increase_after': [{ from: null, value: 0.01, unit: 'share per working day', source: 'art. 7:625 BW', certainty: 'S' }],
  'nl.late_wage_increase_day_4_8': [{ from: null, value: 0.05, unit: 'share per working day', source: 'art. 7:625 BW', certainty: 'S' }],
  'nl.late_wage_increase_max': [{ from: null, value: 0.5, unit: 'share of late wages', source: 'art. 7:625 BW', certainty: 'S' }],
  'nl.legal_aid.contribution_max': [{ from: '2022-01-01', value: 901, unit: 'EUR', source: 'bmwvoorelkaar.nl', certainty: 'S' }],
  'nl.legal_aid.contribution_min': [{ from: '2022-01-01', value: 214, unit: 'EUR', source: 'bmwvoorelkaar.nl', certainty: 'S' }],
  'nl.legal_aid.income_max_single': [
    { from: '2022-01-01', value: 29400, unit: 'EUR per year', source: 'bmwvoorelkaar.nl', certainty: 'S' },
  ],
  'nl.legal_interest': [
    { from: '2015-01-01', value: 0.02, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
    { from: '2023-01-01', value: 0.04, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
    { from: '2023-07-01', value: 0.06, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
    { from: '2024-01-01', value: 0.07, unit: 'share per year', source: 'rendement.nl 19 Feb 2024', certainty: 'S' },
    { from: '2025-01-01', value: 0.06, unit: 'share per year', source: 'own knowledge', certainty: 'K' },
  ],
  'nl.max_daily_wage': [
    { from: '2018-01-01', value: 209.26, unit: 'EUR per day', source: 'rendement.nl', certainty: 'S' },
    { from: '2021-07-01', value: 225.57, unit: 'EUR per day', source: 'ondernemenmetpersoneel.nl', certainty: 'S' },
    { from: '2022-01-01', value: 228.76, unit: 'EUR per day', source: 'performa-hr.nl', certainty: 'S' },
    { from: '2023-01-01', value: 256.54, unit: 'EUR per day', source: 'berekensite.nl', certainty: 'S' },
    { from: '2023-07-01', value: 264.57, unit: 'EUR per day', source: 'berekensite.nl', certainty: 'S' },
    { from: '2024-01-01', value: 274.44, unit: 'EUR per day', source: 'berekensite.nl', certainty: 'S' },
  ],
  'nl.minimum_factor.15': [
    { from: '2019-07-01', value: 0.3, unit: 'share of the amount for 21 and over', source: 'sal4you.nl; vertiadvies.nl', certainty: 'S' },
  ],
  'nl.minimum_factor.16': [
    { from: '2019-07-01', value: 0.345, unit: 'share of the amount for 21 and over', source: 'sal4you.nl; vertiadvies.nl', certainty: 'S' },
  ],
  'nl.minimum_factor.17': [
    { from: '2019-07-01', value: 0.395, unit: 'share of the amount for 21 and over', source: 'sal4you.nl; vertiadvies.nl', certainty: 'S' },
  ],
  'nl.minimum_factor.18': [
    { from: '2019-07-01', value: 0.5, unit: 'share of the amount for 21 and over', source: 'sal4you.nl; vertiadvies.nl', certainty: 'S' },
  ],
  'nl.minimum_factor.19': [
    { from: '2019-07-01', value: 0.6, unit: 'share of the amount for 21 and over', source: 'sal4you.nl; vertiadvies.nl', certainty: 'S' },
  ],
  'nl.minimum_factor.20': [
    { from: '2019-07-01', value: 0.8, unit: 'share of the amount for 21 and over', source: 'sal4you.nl; vertiadvies.nl', certainty: 'S' },
  ],
  'nl.minimum_full_age': [
    { from: '2017-07-01', value: 22, unit: 'years', source: 'loyalconsultants.nl', certainty: 'S' },
    { from: '2019-07-01', value: 21, unit: 'years', source: 'flexexpert.nl; aalderingaccountancy.nl', certainty: 'S' },
  ],
  'nl.minimum_hourly.15': [
    { from: '2024-01-01', value: 3.98, unit: 'EUR gross per hour', source: 'hr-kiosk.nl 23 Apr 2024', certainty: 'S' },
    { from: '2024-07-01', value: 4.1, unit: 'EUR gross per hour', source: 'hr-kiosk.nl; arlettipartners.com', certainty: 'S' },
  ],
  'nl.minimum_hourly.16': [
    { from: '2024-01-01', value: 4.58, unit: 'EUR gross per hour', source: 'hr-kiosk.nl 23 Apr 2024', certainty: 'S' },
    { from: '2024-07-01', value: 4.72, unit: 'EUR gross per hour', source: 'hr-kiosk.nl; arlettipartners.com', certainty: 'S' },
  ],
  'nl.minimum_hourly.17': [
    { from: '2024-01-01', value: 5.24, unit: 'EUR gross per hour', source: 'hr-kiosk.nl 23 Apr 2024', certainty: 'S' },
    { from: '2024-07-01', value: 5.4, unit: 'EUR gross per hour', source: 'hr-kiosk.nl; arlettipartners.com', certainty: 'S' },
    { from: '2026-01-01', value: 5.81, unit: 'EUR gross per hour', source: 'vertiadvies.nl; parsec.nl 9 Oct 2025', certainty: 'S' },
  ],
  'nl.minimum_hourly.18': [
    { from: '2024-01-01', value: 6.64, unit: 'EUR gross per hour', source: 'hr-kiosk.nl 23 Apr 2024', certainty: 'S' },
    { from: '2024-07-01', value: 6.84, unit: 'EUR gross per hour', source: 'hr-kiosk.nl; arlettipartners.com', certainty: 'S' },
    { from: '2026-01-01', value: 7.36, unit: 'EUR gross per hour', source: 'vertiadvies.nl; parsec.nl 9 Oct 2025', certainty: 'S' },
  ],
  'nl.minimum_hourly.19': [
    { from: '2024-01-01', value: 7.96, unit: 'EUR gross per hour', source: 'hr-kiosk.nl 23 Apr 2024', certainty: 'S' },
    { from: '2024-07-01', value: 8.21, unit: 'EUR gross per hour', source: 'hr-kiosk.nl; arlettipartners.com', certainty: 'S' },
    { from: '2026-01-01', value: 8.83, unit: 'EUR gross per hour', source: 'vertiadvies.nl; parsec.nl 9 Oct 2025', certainty: 'S' },
  ],
  'nl.minimum_hourly.20': [
    { from: '2024-01-01', value: 10.62, unit: 'EUR gross per hour', source: 'hr-kiosk.nl 23 Apr 2024', certainty: 'S' },
    { from: '2024-07-01', value: 10.94, unit: 'EUR gross per hour', source: 'hr-kiosk.nl; arlettipartners.com', certainty: 'S' },
    { from: '2026-01-01', value: 11.77, unit: 'EUR gross per hour', source: 'vertiadvies.nl; parsec.nl 9 Oct 2025', certainty: 'S' },
  ],
  'nl.minimum_hourly.21': [
    { from: '2024-01-01', value: 13.27, unit: 'EUR gross per hour', source: 'hr-kiosk.nl 23 Apr 2024', certainty: 'S' },
    { from: '2024-07-01', value: 13.68, unit: 'EUR gross per hour', source: 'hr-kiosk.nl; arlettipartners.com', certainty: 'S' },
    { from: '2025-01-01', value: 14.06, unit: 'EUR gross per hour', source: 'vertiadvies.nl; parsec.nl 9 Oct 2025', certainty: 'S' },
    { from: '2025-07-01', value: 14.4, unit: 'EUR gross per hour', source: 'vertiadvies.nl; parsec.nl 9 Oct 2025', certainty: 'S' },
    { from: '2026-01-01', value: 14.71, unit: 'EUR gross per hour', source: 'vertiadvies.nl; parsec.nl 9 Oct 2025', certainty: 'S' },
  ],
  'nl.minimum_monthly.15': [
    { from: '2019-07-01', value: 490.7, unit: 'EUR gross per month, full time', source: 'adviesbureaulautenschlager.nl', certainty: 'S' },
    { from: '2022-01-01', value: 517.5, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-01-01', value: 580.3, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-07-01', value: 598.5, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
  ],
  'nl.minimum_monthly.16': [
    { from: '2019-07-01', value: 564.3, unit: 'EUR gross per month, full time', source: 'adviesbureaulautenschlager.nl', certainty: 'S' },
    { from: '2022-01-01', value: 595.15, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-01-01', value: 667.35, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-07-01', value: 688.3, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
  ],
  'nl.minimum_monthly.17': [
    { from: '2019-07-01', value: 646.05, unit: 'EUR gross per month, full time', source: 'adviesbureaulautenschlager.nl', certainty: 'S' },
    { from: '2022-01-01', value: 681.4, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-01-01', value: 764.1, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-07-01', value: 788.05, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
  ],
  'nl.minimum_monthly.18': [
    { from: '2019-07-01', value: 817.8, unit: 'EUR gross per month, full time', source: 'adviesbureaulautenschlager.nl', certainty: 'S' },
    { from: '2022-01-01', value: 862.5, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-01-01', value: 967.2, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-07-01', value: 997.5, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
  ],
  'nl.minimum_monthly.19': [
    { from: '2019-07-01', value: 981.35, unit: 'EUR gross per month, full time', source: 'adviesbureaulautenschlager.nl', certainty: 'S' },
    { from: '2022-01-01', value: 1035.0, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-01-01', value: 1160.65, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-07-01', value: 1197.0, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
  ],
  'nl.minimum_monthly.20': [
    { from: '2019-07-01', value: 1308.5, unit: 'EUR gross per month, full time', source: 'adviesbureaulautenschlager.nl', certainty: 'S' },
    { from: '2022-01-01', value: 1380.0, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-01-01', value: 1547.5, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
    { from: '2023-07-01', value: 1596.0, unit: 'EUR gross per month, full time', source: 'hr-kiosk.nl', certainty: 'S' },
  ],
  'nl.minimum_monthly.21': [
    {
      from: '2019-07-01',
      value: 1635.6,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'aalderingaccountancy.nl; adviesbureaulautenschlager.nl (UWV 11 Jul 2019)',
      certainty: 'S',
    },
    {
      from: '2020-01-01',
      value: 1653.6,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'own knowledge',
      certainty: 'K',
    },
    {
      from: '2020-07-01',
      value: 1680.0,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'own knowledge',
      certainty: 'K',
    },
    {
      from: '2021-01-01',
      value: 1684.8,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'week amount 388.80 in sal4you.nl',
      certainty: 'SK',
    },
    {
      from: '2021-07-01',
      value: 1701.0,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'telegraaf.nl Oct 2021',
      certainty: 'S',
    },
    {
      from: '2022-01-01',
      value: 1725.0,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'telegraaf.nl; hr-kiosk.nl',
      certainty: 'S',
    },
    {
      from: '2022-07-01',
      value: 1756.2,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'accountor.com',
      certainty: 'S',
    },
    {
      from: '2023-01-01',
      value: 1934.4,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'hr-kiosk.nl',
      certainty: 'S',
    },
    {
      from: '2023-07-01',
      value: 1995.0,
      unit: 'EUR gross per month, full time (36, 38 or 40 hours by sector)',
      source: 'hr-kiosk.nl; northerntimes.nl',
      certainty: 'S',
    },
  ],
  'nl.presumed_work': [{ from: null, value: 6, unit: 'months', source: 'art. 23 Wav', certainty: 'S' }],
  'nl.reflection_days_dublin': [{ from: '2023-05-19', value: 30, unit: 'days', source: 'WBV 2023/11', certainty: 'S' }],
  'nl.reflection_months': [{ from: null, value: 3, unit: 'months', source: 'WBV 2023/11', certainty: 'S' }],
  'nl.regelrechter.other_claims_max': [
    {
      from: '2025-03-01',
      value: 5000,
      unit: 'EUR (claims that do not rest on an employment contract)',
      source: 'rijksoverheid.nl 28 Feb 2025',
      certainty: 'S',
    },
  ],
  'nl.regelrechter.planned_end': [
    {
      from: '2025-03-01',
      value: '2028-03-01',
      unit: 'date (about three years)',
      source: 'nhnieuws.nl; awvn.nl 26 Mar 2025',
      certainty: 'S',
    },
  ],
  'nl.regelrechter.start': [
    { from: '2025-03-01', value: '2025-03-01', unit: 'date', source: 'rijksoverheid.nl 28 Feb 2025; Stb. 2025, 13', certainty: 'S' },
  ],
  'nl.schadefonds.category_1': [{ from: null, value: 1000, unit: 'EUR', source: 'schadefonds.nl list', certainty: 'S' }],
  'nl.schadefonds.category_2': [{ from: null, value: 2500, unit: 'EUR', source: 'schadefonds.nl list', certainty: 'S' }],
  'nl.schadefonds.category_3': [{ from: null, value: 5000, unit: 'EUR', source: 'schadefonds.nl list', certainty: 'S' }],
  'nl.schadefonds.category_4': [{ from: null, value: 10000, unit: 'EUR', source: 'schadefonds.nl list', certainty: 'S' }],
  'nl.schadefonds.category_5': [{ from: null, value: 20000, unit: 'EUR', source: 'schadefonds.nl list', certainty: 'S' }],
  'nl.schadefonds.category_6': [{ from: null, value: 35000, unit: 'EUR', source: 'schadefonds.nl list', certainty: 'S' }],
  'nl.schadefonds_limit': [{ from: null, value: 10, unit: 'years', source: 'art. 7 Wsg', certainty: 'S' }],
  'nl.tsb_lump_sum': [{ from: '2023-01-01', value: 22839, unit: 'EUR', source: 'tbv-online.nl', certainty: 'S' }],
  'nl.uwv_arrears': [{ from: null, value: 13, unit: 'weeks before notice or end', source: 'art. 64 WW; uwv.nl', certainty: 'S' }],
  'nl.uwv_allowance': [
    { from: null, value: 12, unit: 'months of holiday allowance before the end', source: 'art. 64 WW; uwv.nl', certainty: 'S' },
  ],
  'nl.uwv_application': [{ from: null, value: 26, unit: 'weeks', source: 'art. 62 WW', certainty: 'S' }],
  'nl.uwv_cap': [{ from: null, value: 1.5, unit: 'times the maximum daily wage', source: 'uwv.nl', certainty: 'S' }],
  'nl.wage_limitation': [{ from: null, value: 5, unit: 'years per pay date', source: 'art. 3:307, 3:308 BW', certainty: 'S' }],
  'nl.wml_fine_max': [{ from: '2013-01-01', value: 10000, unit: 'EUR per worker', source: 'nlarbeidsinspectie.nl', certainty: 'S' }],
  'nl.wml_fine_min': [{ from: '2013-01-01', value: 500, unit: 'EUR per worker', source: 'nlarbeidsinspectie.nl', certainty: 'S' }],
  'nl.wml_penalty_max': [{ from: null, value: 40000, unit: 'EUR per worker', source: 'nlarbeidsinspectie.nl', certainty: 'S' }],
  'nl.wml_penalty_per_day': [{ from: null, value: 500, unit: 'EUR per worker per day', source: 'nlarbeidsinspectie.nl', certainty: 'S' }],
} as const satisfies { readonly [key: string]: readonly DatedValue[] }

export type ValueKey = keyof typeof values

/** From this day on a newer value is expected or likely, and was not found: until it is, the last one stands, and is said to be old. */
export const awaited: { readonly [key in ValueKey]?: string } = {
  'be.legal_interest': '2026-01-01',
  'be.minimum_monthly.18': '2026-04-01',
  'nl.legal_interest': '2026-01-01',
  'nl.max_daily_wage': '2024-07-01',
  'nl.minimum_hourly.21': '2026-07-01',
}
