package org.parley.corpus;

import java.io.Serializable;

/** What became of one input: a document, or a rejection with its reason. */
public sealed interface ReadResult extends Serializable permits Document, Rejection {}
