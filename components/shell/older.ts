/** What browsers of 2021 lack and this code uses. Imported first. */
if (!Array.prototype.at)
  Object.defineProperty(Array.prototype, 'at', {
    configurable: true,
    writable: true,
    value(this: unknown[], index: number) {
      return this[index < 0 ? this.length + index : index]
    },
  })

export {}
