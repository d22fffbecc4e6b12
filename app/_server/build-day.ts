/** The day on which a static page is built, in Brussels and The Hague: whatever was not checked for a year by then is shown so. */
import { civilDay } from '../../components/check/clock.ts'

/** @returns `YYYY-MM-DD` */
export const buildDay = (): string => civilDay(new Date(), '')
