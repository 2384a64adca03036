package org.parley.annotate;

import java.io.Serializable;
import org.parley.corpus.Fingerprint;

/**
 * A row of {@code fingerprints}.
 *
 * @param docId the document
 * @param dateEarliest first possible day; null when undated
 * @param signature hash of the whole, number of words, MinHash values: hexadecimal, joined by
 *     spaces
 */
public record FingerprintRecord(String docId, String dateEarliest, String signature)
    implements Serializable {

  /** The fingerprint that the signature writes down. */
  public Fingerprint fingerprint() {
    String[] parts = signature.split(" ", -1);
    int[] values = new int[parts.length - 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.parseUnsignedInt(parts[i + 2], 16);
    }
    return Fingerprint.of(
        Long.parseUnsignedLong(parts[0], 16), Integer.parseInt(parts[1], 16), values);
  }
}
