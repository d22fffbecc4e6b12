/** A number that can be called by a tap; `dial` is what the phone dials where that differs. It never breaks between its digits. */
export function PhoneLink({
  number,
  dial = number,
  text,
  className = '',
}: {
  number: string
  dial?: string
  text?: string
  className?: string
}) {
  return (
    <a href={`tel:${dial.replaceAll(' ', '')}`} className={`tap ${className}`} dir={text ? undefined : 'ltr'}>
      {(text ?? number).replaceAll(' ', '\u00a0')}
    </a>
  )
}
