/** Tailwind, then its cascade layers written out as plain rules: browsers before 2022 drop whatever stands in `@layer`. */
export default { plugins: { '@tailwindcss/postcss': {}, '@csstools/postcss-cascade-layers': {} } }
