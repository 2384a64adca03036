package org.parley.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.security.AccessControlException;
import org.parley.annotate.InputRecord;
import org.parley.corpus.CorpusReader;
import org.parley.corpus.Document;
import org.parley.corpus.Field;
import org.parley.corpus.FieldMapping;
import org.parley.corpus.Format;
import org.parley.corpus.ReadResult;
import org.parley.corpus.Rejection;
import org.parley.corpus.RejectionReason;
import org.parley.run.CorpusOptions;
import org.parley.run.UserError;

/**
 * Reads the files of a corpus, wherever they are: every input and every record ends as a document
 * or a rejection.
 *
 * @param reader for every format but Parquet
 * @param hadoop settings for files that are not local
 */
record InputReader(CorpusReader reader, HadoopSettings hadoop) implements Serializable {

  /**
   * Characters of the longest document that is read. A document is held with all its words, about
   * 20 bytes for each character: one that is longer would take down machine after machine, and the
   * run with them.
   */
  static final int LONGEST_DOCUMENT = 30_000_000;

  /** No encoding takes more bytes for a character; a longer file need not be read to be refused. */
  private static final long LONGEST_FILE = 3L * LONGEST_DOCUMENT;

  /**
   * A reader as the user wants it.
   *
   * @throws UserError when the encoding is not known
   */
  static InputReader of(CorpusOptions options, HadoopSettings hadoop) {
    return new InputReader(new CorpusReader(fields(options), charset(options)), hadoop);
  }

  /**
   * Reads a split to its end, whatever is wrong with it.
   *
   * @param again true when a trouble that may pass, such as a connection that broke, is to end in
   *     an exception, for the split will be read again; else its records are rejected
   * @return what was read, with its hash
   */
  InputRecord read(Split split, Consumer<ReadResult> out, boolean again) {
    Delivery delivery = new Delivery(out);
    InputRecord read = deliver(split, delivery, again);
    delivery.check();
    return read;
  }

  private InputRecord deliver(Split split, Delivery out, boolean again) {
    SourceFile file = split.file();
    Storage storage = hadoop.storage(file.location());
    MessageDigest digest = sha256();
    Format format = Format.of(file.location());
    boolean parquet = format == Format.PARQUET;
    boolean tooLong =
        (format == Format.TEXT || format == Format.HTML) && split.length() > LONGEST_FILE;
    if (tooLong) {
      out.accept(tooLong(file.shown(), split.length() + " bytes"));
    } else if (parquet) {
      readParquet(file, storage, out, again);
    }
    try (InputStream raw = storage.open(file.location(), split.start());
        StretchStream in = new StretchStream(raw, split.length(), digest)) {
      if (!parquet && !tooLong && split.isWhole()) {
        reader.read(file.shown(), file.relative(), in, out);
      } else if (!parquet && !tooLong) {
        reader.readLines(
            file.shown(), file.relative(), in, split.firstRecord(), split.start(), out);
      }
      throwIf(again, in.failure());
      if (in.failure() == null) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException | UncheckedIOException e) {
      throwIf(again, e);
      if (!parquet) {
        out.accept(new Rejection(file.shown(), 0, RejectionReason.UNREADABLE, reason(e)));
      }
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new InputRecord(
        file.shown(), split.start(), split.length(), split.firstRecord(), sha256);
  }

  private static Rejection tooLong(String path, String length) {
    return new Rejection(
        path,
        0,
        RejectionReason.TOO_LONG,
        "it has "
            + length
            + ", and a document may have "
            + LONGEST_DOCUMENT
            + " characters: cut it into its articles");
  }

  /** Throws what the file system did, but not that a file is not there, or closed to us. */
  private static void throwIf(boolean again, Exception e) {
    for (Throwable cause = e; again && cause != null; cause = cause.getCause()) {
      if (cause instanceof java.nio.file.AccessDeniedException
          || cause instanceof java.nio.file.NoSuchFileException
          || cause instanceof FileNotFoundException
          || cause instanceof AccessControlException) {
        return;
      }
      if (cause instanceof IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }
  }

  private void readParquet(
      SourceFile file, Storage storage, Consumer<ReadResult> out, boolean again) {
    long record = 0;
    try {
      Iterator<Map<String, Object>> rows =
          new ParquetRows(storage.parquetInput(file.location())).iterator();
      while (rows.hasNext()) {
        record++;
        out.accept(reader.map(file.shown(), file.relative(), record, rows.next()));
      }
      if (record == 0) {
        out.accept(new Rejection(file.shown(), 0, RejectionReason.EMPTY, "no records"));
      }
    } catch (IOException | RuntimeException e) {
      throwIf(again, e);
      out.accept(
          new Rejection(
              file.shown(),
              record,
              RejectionReason.UNREADABLE,
              "not readable as Parquet: " + withoutObjects(reason(e))));
    }
  }

  /** Parquet's messages name Java objects by their address, which is another in every run. */
  private static String withoutObjects(String message) {
    return message.replaceAll("[\\w.$]+@[0-9a-f]+ ?", "the file ");
  }

  private static String reason(Exception e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "it is not there any more";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static FieldMapping fields(CorpusOptions options) {
    FieldMapping mapping = FieldMapping.USUAL;
    for (Map.Entry<String, String> field : options.fields().entrySet()) {
      mapping =
          mapping.with(Field.valueOf(field.getKey().toUpperCase(Locale.ROOT)), field.getValue());
    }
    return mapping;
  }

  private static Charset charset(CorpusOptions options) {
    if (options.charset().isEmpty()) {
      return null;
    }
    try {
      return Charset.forName(options.charset());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw UserError.wrongUse(
          "--charset " + options.charset() + ": not known; try UTF-8, UTF-16 or windows-1252");
    }
  }

  /** SHA-256 over the bytes of a split, hexadecimal. */
  String hash(Split split) throws IOException {
    String location = split.file().location();
    MessageDigest digest = sha256();
    try (InputStream raw = hadoop.storage(location).open(location, split.start());
        InputStream in = new StretchStream(raw, split.length(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Passes results on. What goes wrong where they go is no fault of the input, and must not end as
   * a rejection in a reader that expects broken files: after it nothing is passed on any more.
   */
  private static final class Delivery implements Consumer<ReadResult> {
    private final Consumer<ReadResult> out;
    private RuntimeException failure;

    Delivery(Consumer<ReadResult> out) {
      this.out = out;
    }

    @Override
    public void accept(ReadResult result) {
      if (failure != null) {
        return;
      }
      try {
        out.accept(passed(result));
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }

    private static ReadResult passed(ReadResult result) {
      return result instanceof Document document && document.text().length() > LONGEST_DOCUMENT
          ? tooLong(
              document.path(),
              "in the document " + document.id() + " " + document.text().length() + " characters")
          : result;
    }

    void check() {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
