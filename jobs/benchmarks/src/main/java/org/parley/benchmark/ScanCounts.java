package org.parley.benchmark;

import java.util.Arrays;

/**
 * One thread's scan of UTF-8 text: tokens, mentions of aliases (longest first, on word boundaries)
 * and pairs of actors in common documents and sentences. Not for several threads at once.
 */
final class ScanCounts {

  private static final boolean[] WORD = new boolean[256];

  static {
    for (int b = 0; b < 256; b++) {
      WORD[b] = (b >= '0' && b <= '9') || ((b | 32) >= 'a' && (b | 32) <= 'z') || b >= 0x80;
    }
  }

  private final ByteTrie trie;
  private final long[] mentions;
  private final long[] documentsOf;
  private final PairTable pairs = new PairTable();
  private int[] document = new int[64];
  private int[] sentence = new int[16];
  private int inDocument;
  private int inSentence;
  private long tokens;
  private long documents;

  ScanCounts(ByteTrie trie, int actors) {
    this.trie = trie;
    this.mentions = new long[actors];
    this.documentsOf = new long[actors];
  }

  /** Counts one document: the bytes from start to end. */
  void add(byte[] text, int start, int end) {
    inDocument = 0;
    inSentence = 0;
    int at = start;
    while (at < end) {
      byte b = text[at];
      if (!isWord(text, at, end)) {
        if (b == '\n'
            || ((b == '.' || b == '!' || b == '?') && (at + 1 == end || text[at + 1] <= ' '))) {
          endSentence();
        }
        at += b == (byte) 0xE2 && at + 2 < end ? 3 : 1;
        continue;
      }
      tokens++;
      int matched = match(text, at, end);
      if (matched > at) {
        // The words inside a longer name are tokens all the same.
        for (int i = at + 1; i < matched; i++) {
          if (!WORD[text[i - 1] & 0xff] && WORD[text[i] & 0xff]) {
            tokens++;
          }
        }
        at = matched;
      } else {
        do {
          at++;
        } while (at < end && isWord(text, at, end));
      }
    }
    endSentence();
    documents++;
    count(document, inDocument, 0, documentsOf);
  }

  /** General punctuation (curly quotes, dashes) begins with the bytes E2 80. */
  private static boolean isWord(byte[] text, int at, int end) {
    byte b = text[at];
    return WORD[b & 0xff] && !(b == (byte) 0xE2 && at + 1 < end && text[at + 1] == (byte) 0x80);
  }

  private int match(byte[] text, int at, int end) {
    int node = trie.root(text[at]);
    int longest = at;
    int actor = -1;
    int i = at + 1;
    while (node >= 0) {
      if (trie.value(node) >= 0 && (i == end || !isWord(text, i, end))) {
        longest = i;
        actor = trie.value(node);
      }
      if (i == end) {
        break;
      }
      node = trie.next(node, text[i++]);
    }
    if (actor >= 0) {
      mentions[actor]++;
      if (inSentence == sentence.length) {
        sentence = Arrays.copyOf(sentence, 2 * inSentence);
      }
      sentence[inSentence++] = actor;
    }
    return longest;
  }

  private void endSentence() {
    if (inSentence > 0) {
      if (inDocument + inSentence > document.length) {
        document = Arrays.copyOf(document, 2 * (inDocument + inSentence));
      }
      System.arraycopy(sentence, 0, document, inDocument, inSentence);
      inDocument += inSentence;
      count(sentence, inSentence, 1, null);
      inSentence = 0;
    }
  }

  private void count(int[] actors, int size, int column, long[] singles) {
    Arrays.sort(actors, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || actors[i] != actors[i - 1]) {
        actors[distinct++] = actors[i];
      }
    }
    for (int i = 0; i < distinct; i++) {
      if (singles != null) {
        singles[actors[i]]++;
      }
      for (int j = i + 1; j < distinct; j++) {
        pairs.add(((long) actors[i] << 32) | actors[j], column, 1);
      }
    }
  }

  /** Adds another thread's counts. */
  ScanCounts merge(ScanCounts other) {
    tokens += other.tokens;
    documents += other.documents;
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] += other.mentions[i];
      documentsOf[i] += other.documentsOf[i];
    }
    other.pairs.forEach(
        (key, inDocuments, inSentences) -> {
          pairs.add(key, 0, inDocuments);
          pairs.add(key, 1, inSentences);
        });
    return this;
  }

  long tokens() {
    return tokens;
  }

  long documents() {
    return documents;
  }

  long mentions(int actor) {
    return mentions[actor];
  }

  long documents(int actor) {
    return documentsOf[actor];
  }

  PairTable pairs() {
    return pairs;
  }
}
