package org.parley.measure;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.annotate.UnknownNameRecord;
import org.parley.mention.UnknownName;
import org.parley.text.Folding;

/**
 * What is known of one name that the codebook does not have; grows with the spellings of the name
 * alone. Names are the same when their folded forms are.
 */
public final class Candidate implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Reasons from the strongest to the weakest. */
  private static final List<String> REASONS =
      List.of(UnknownName.TITLE_NOT_HELD, "title", "cue verb", "full name", "capitalised");

  private final Map<String, Long> spellings = new TreeMap<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private long documents;
  private String exampleKey;
  private String example;
  private String note;

  private Candidate() {}

  private Candidate(UnknownNameRecord first) {
    documents = 1;
    exampleKey = key(first);
    example = first.sentence();
    note = first.note();
  }

  /**
   * The names of one document, by folded name. Names of fewer than two letters are left out.
   *
   * @param ofOneDocument all records of one document
   */
  public static Map<String, Candidate> of(List<UnknownNameRecord> ofOneDocument) {
    Map<String, Candidate> byName = new TreeMap<>();
    for (UnknownNameRecord record : ofOneDocument) {
      if (record.name().codePoints().filter(Character::isLetter).count() > 1) {
        Candidate candidate =
            byName.computeIfAbsent(Folding.fold(record.name()), n -> new Candidate(record));
        candidate.spellings.merge(record.name(), 1L, Long::sum);
        candidate.reasons.merge(record.why(), 1L, Long::sum);
        candidate.offer(key(record), record.sentence(), record.note());
      }
    }
    return byName;
  }

  private void offer(String key, String sentence, String said) {
    if (key.compareTo(exampleKey) < 0) {
      exampleKey = key;
      example = sentence;
      note = said;
    }
  }

  /** Adds what is known of the same name from other documents. */
  public Candidate merge(Candidate other) {
    other.spellings.forEach((spelling, n) -> spellings.merge(spelling, n, Long::sum));
    other.reasons.forEach((reason, n) -> reasons.merge(reason, n, Long::sum));
    documents += other.documents;
    offer(other.exampleKey, other.example, other.note);
    return this;
  }

  /** Writes all that is known, for another machine. */
  public void write(DataOutput out) throws IOException {
    write(spellings, out);
    write(reasons, out);
    out.writeLong(documents);
    write(exampleKey, out);
    write(example, out);
    write(note, out);
  }

  /** What {@link #write(DataOutput)} has written. */
  public static Candidate read(DataInput in) throws IOException {
    Candidate candidate = new Candidate();
    read(candidate.spellings, in);
    read(candidate.reasons, in);
    candidate.documents = in.readLong();
    candidate.exampleKey = text(in);
    candidate.example = text(in);
    candidate.note = text(in);
    return candidate;
  }

  private static void write(Map<String, Long> counts, DataOutput out) throws IOException {
    out.writeInt(counts.size());
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      write(entry.getKey(), out);
      out.writeLong(entry.getValue());
    }
  }

  private static void read(Map<String, Long> counts, DataInput in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      counts.put(text(in), in.readLong());
    }
  }

  /** Any length, and any characters: {@code writeUTF} takes 65,535 bytes at most. */
  private static void write(String text, DataOutput out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static String text(DataInput in) throws IOException {
    char[] text = new char[in.readInt()];
    for (int i = 0; i < text.length; i++) {
      text[i] = in.readChar();
    }
    return new String(text);
  }

  /** The row: most frequent spelling, strongest reason, first example by document and offset. */
  public CandidateRow row() {
    String name = mostFrequent(spellings);
    String why =
        REASONS.stream()
            .filter(reasons::containsKey)
            .findFirst()
            .orElseGet(() -> mostFrequent(reasons));
    long count = spellings.values().stream().mapToLong(Long::longValue).sum();
    String document = exampleKey.substring(0, exampleKey.indexOf('\0'));
    return new CandidateRow(
        name, count, documents, why, example, suggestion(name, why), document, note);
  }

  private static String mostFrequent(Map<String, Long> counts) {
    String best = "";
    long most = 0;
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /**
   * A line for {@code actors.csv}: id, name, kind; the rest is the analyst's. None for somebody who
   * is there.
   */
  private static String suggestion(String name, String why) {
    if (why.equals(UnknownName.TITLE_NOT_HELD)) {
      return "";
    }
    String id =
        Folding.fold(name)
            .codePoints()
            .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : " ")
            .collect(Collectors.joining())
            .strip()
            .replaceAll(" +", "_");
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') < 0;
    String kind = acronym ? "organisation" : why.equals("capitalised") ? "" : "person";
    return id + "," + quoted(name) + "," + kind + ",,,,,";
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String key(UnknownNameRecord record) {
    return record.docId() + '\0' + String.format(Locale.ROOT, "%010d", record.start());
  }
}
