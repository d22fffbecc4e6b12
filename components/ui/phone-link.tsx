/** A number that can be called by a tap. It never breaks between its digits. */
export function PhoneLink({ number, text, className = '' }: { number: string; text?: string; className?: string }) {
  return (
    <a href={`tel:${number.replaceAll(' ', '')}`} className={`tap ${className}`} dir={text ? undefined : 'ltr'}>
      {(text ?? number).replaceAll(' ', '\u00a0')}
    </a>
  )
}
