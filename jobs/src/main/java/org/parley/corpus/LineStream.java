package org.parley.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream, one at a time: memory holds one line and a block of bytes, however long
 * the stream. A line ends after a line feed, which it includes.
 */
final class LineStream {

  private static final int BLOCK_BYTES = 65_536;

  private final InputStream in;
  private final Charset charset;
  private final int unit;
  private final int newlineAt;
  private final RejectionReason refusal;
  private final String refusalDetail;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private byte[] block;
  private int at;
  private int end;
  private long number;
  private long blockOffset;

  /** Lines of a whole file. */
  LineStream(InputStream in, TextDecoder decoder) throws IOException {
    this(in, decoder, 0, 0);
  }

  /**
   * Lines of a file from some line on. Only the beginning of a file tells what kind of file it is:
   * a later stretch is read as the lines of ASCII and its supersets that every file cut is.
   *
   * @param before number of lines before
   * @param offset number of bytes before
   * @throws IOException when the first block cannot be read
   */
  LineStream(InputStream in, TextDecoder decoder, long before, long offset) throws IOException {
    this.in = in;
    this.block = in.readNBytes(BLOCK_BYTES);
    this.end = block.length;
    this.number = before;
    this.blockOffset = offset;
    byte[] head = offset == 0 ? block : new byte[0];
    this.charset = decoder.streamCharset(head);
    this.at = TextDecoder.markLength(head);
    String name = charset == null ? "" : charset.name();
    this.unit = name.startsWith("UTF-32") ? 4 : name.startsWith("UTF-16") ? 2 : 1;
    this.newlineAt = name.endsWith("BE") ? unit - 1 : 0;
    Optional<String> binary =
        BinaryFormat.of(head)
            .map(BinaryFormat::advice)
            .or(
                () ->
                    unit > 1
                        ? Optional.empty()
                        : TextDecoder.binaryReason(new String(head, StandardCharsets.ISO_8859_1)));
    this.refusal = binary.isPresent() ? RejectionReason.BINARY : null;
    this.refusalDetail = binary.orElse("");
  }

  /** Why the stream as a whole is no text; empty when it may be. */
  Optional<TextDecoder.Failure> failure() {
    return refusal == null
        ? Optional.empty()
        : Optional.of(new TextDecoder.Failure(refusal, refusalDetail));
  }

  /** 1-based number of the line last returned; 0 before the first. */
  long number() {
    return number;
  }

  /**
   * The next line.
   *
   * @return null at the end of the stream
   * @throws IOException when reading fails
   */
  TextDecoder.Decoded next() throws IOException {
    line.reset();
    long start = blockOffset + at;
    boolean complete = false;
    while (!complete) {
      if (at == end && !fill()) {
        break;
      }
      int stop = at;
      while (stop < end && !complete) {
        complete = isNewline(stop);
        stop += Math.min(unit, end - stop);
      }
      line.write(block, at, stop - at);
      at = stop;
    }
    if (line.size() == 0) {
      return null;
    }
    number++;
    TextDecoder.Decoded decoded = TextDecoder.decodeLine(line.toByteArray(), charset);
    return decoded instanceof TextDecoder.Failure failure
        ? new TextDecoder.Failure(
            failure.reason(),
            failure.detail() + " of line " + number + ", which starts at byte " + start)
        : decoded;
  }

  private boolean fill() throws IOException {
    blockOffset += end;
    block = in.readNBytes(BLOCK_BYTES);
    at = 0;
    end = block.length;
    return end > 0;
  }

  private boolean isNewline(int at) {
    if (at + unit > end || block[at + newlineAt] != '\n') {
      return false;
    }
    for (int i = 0; i < unit; i++) {
      if (i != newlineAt && block[at + i] != 0) {
        return false;
      }
    }
    return true;
  }
}
