/**
 * From bytes to documents or rejections, and from documents to zones. The text itself is never
 * altered.
 */
package org.parley.corpus;
