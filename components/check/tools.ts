/** What is loaded when the first tool is opened: all of them in one file, the same for everyone. */
export { Tool } from '../tool/tool.tsx'
