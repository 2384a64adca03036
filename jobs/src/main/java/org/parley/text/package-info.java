/**
 * Text as offsets: spans, tokens, sentences, paragraphs and the folded copy used for matching.
 * Knows nothing of news.
 */
package org.parley.text;
