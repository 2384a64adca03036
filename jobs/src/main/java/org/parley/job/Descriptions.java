package org.parley.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.parley.corpus.Document;
import org.parley.corpus.MetadataFile;

/**
 * Puts what the metadata file says on the documents of a part, and keeps a hash over what it said:
 * two passes with one hash have described the same documents in the same way.
 */
final class Descriptions {

  private static final String UNIT = "\u001f";
  private static final String RECORD = "\u001e";

  private final MetadataFile metadata;
  private final MessageDigest digest = InputReader.sha256();
  private final Set<Integer> rows = new TreeSet<>();

  /**
   * @param metadata null when there is none
   */
  Descriptions(MetadataFile metadata) {
    this.metadata = metadata;
  }

  /** The document with what its row says. */
  Document describe(Document document) {
    OptionalInt row = metadata == null ? OptionalInt.empty() : metadata.rowOf(document);
    String said = row.isPresent() ? metadata.canonical(row.getAsInt()) : "";
    digest.update((document.id() + UNIT + said + RECORD).getBytes(StandardCharsets.UTF_8));
    row.ifPresent(rows::add);
    return row.isPresent() ? metadata.apply(document) : document;
  }

  /** Rows of the metadata file that some document used. */
  Set<Integer> rows() {
    return rows;
  }

  /** The hash over all of them, hexadecimal; to be asked for once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
