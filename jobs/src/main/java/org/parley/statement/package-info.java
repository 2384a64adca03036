/** Who said what: quotations, cues, speakers, layers and the dates of statements. */
package org.parley.statement;
