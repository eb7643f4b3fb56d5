/** What no XML document can hold, not even escaped (XML 1.0, 2.2). */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text, or a document of texts, as XML can hold it; escaping is something else. */
export const asXml = (text: string): string => text.replaceAll(NO_XML, '\ufffd');
