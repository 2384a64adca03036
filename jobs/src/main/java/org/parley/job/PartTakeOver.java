package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotate.DocumentRecord;
import org.parley.corpus.Document;
import org.parley.corpus.Metadata;
import org.parley.run.PartState;
import org.parley.table.Tables;

/**
 * What a task does with a part that an earlier run has: copy its records when they are what
 * annotating the part would give again, else annotate it.
 *
 * <p>They are when every stretch has the bytes it had, the metadata file says the same of every
 * document, no review of a document is new, gone or changed, and the record files are as they were
 * written. All of it is read and hashed; no time stamp is believed.
 *
 * @param from the earlier run's records
 * @param sameReviews true when the earlier run had the same reviews
 * @param annotation for what cannot be taken over
 */
record PartTakeOver(RecordFiles from, boolean sameReviews, PartAnnotation annotation)
    implements Serializable {

  /** The records of a part, copied or made. */
  PartTally annotate(CorpusPart part) throws IOException {
    if (part.earlier() != null) {
      Optional<PartTally> taken;
      try {
        taken = taken(part);
      } catch (IOException | UncheckedIOException e) {
        // What cannot be read cannot be taken over; the corpus itself can still be annotated.
        taken = Optional.empty();
      }
      if (taken.isPresent()) {
        return taken.get();
      }
    }
    return annotation.annotate(part);
  }

  private Optional<PartTally> taken(CorpusPart part) throws IOException {
    PartState state = part.earlier().state();
    if (state.repeatedIds()
        || (!sameReviews && !state.reviews().isEmpty())
        || !part.isCutAsBefore()
        || !hasSameBytes(part)) {
      return Optional.empty();
    }
    Descriptions descriptions = new Descriptions(annotation.metadata());
    List<Long> idHashes = new ArrayList<>();
    Iterator<DocumentRecord> rows = from.read(Tables.DOCUMENTS, part.earlier().number());
    while (rows.hasNext()) {
      DocumentRecord row = rows.next();
      if (!sameReviews && annotation.annotator().value().reviews().concern(row.docId())) {
        return Optional.empty();
      }
      descriptions.describe(new Document(row.docId(), row.path(), "", Metadata.NONE));
      idHashes.add(PartTally.hash(row.docId()));
    }
    if (!descriptions.sha256().equals(state.described())) {
      return Optional.empty();
    }
    String attempt = PartAnnotation.attempt();
    if (!copy(part, annotation.records().attempt(attempt))) {
      return Optional.empty();
    }
    return Optional.of(
        PartTally.of(part.number(), attempt, state, idHashes, descriptions.rows(), true));
  }

  private boolean hasSameBytes(CorpusPart part) throws IOException {
    for (int i = 0; i < part.splits().size(); i++) {
      String before = part.earlier().state().stretches().get(i).sha256();
      if (!annotation.reader().hash(part.splits().get(i)).equals(before)) {
        return false;
      }
    }
    return true;
  }

  /** Copies all tables; false when one is not as it was written. */
  private boolean copy(CorpusPart part, RecordFiles to) throws IOException {
    for (Map.Entry<String, String> file : part.earlier().state().files().entrySet()) {
      String source = from.path(file.getKey(), part.earlier().number());
      String target = to.path(file.getKey(), part.number());
      MessageDigest digest = InputReader.sha256();
      try (InputStream in =
              new DigestInputStream(from.hadoop().storage(source).open(source, 0), digest);
          OutputStream out = to.hadoop().storage(target).create(target)) {
        in.transferTo(out);
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(file.getValue())) {
        return false;
      }
    }
    to.writeState(part.number(), part.earlier().state());
    return true;
  }
}
