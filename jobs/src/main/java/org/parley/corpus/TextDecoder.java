package org.parley.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a document into text, or says why they are none.
 *
 * <p>A byte-order mark decides first, then the declared encoding; without either: UTF-16 when a
 * third of the bytes at even or at odd places is zero and hardly any at the other, UTF-8 when
 * valid, else Windows-1252 when that is plausible. Bytes that hold more valid than broken UTF-8
 * sequences are damaged UTF-8, not Windows-1252.
 */
public final class TextDecoder implements Serializable {

  /** What became of the bytes. */
  public sealed interface Decoded permits Text, Failure {}

  /**
   * Decoded text.
   *
   * @param text without byte-order mark
   * @param charset name of the encoding it was read with
   */
  public record Text(String text, String charset) implements Decoded {}

  /**
   * Bytes that are no text.
   *
   * @param reason BINARY or UNDECODABLE
   * @param detail for a person to read
   */
  public record Failure(RejectionReason reason, String detail) implements Decoded {}

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** One zero among so many units still passes for text; a control character in so many, too. */
  private static final int UNITS_PER_NUL = 200;

  private static final int UNITS_PER_CONTROL = 10;
  private static final int SAMPLE_BYTES = 65_536;

  private final String declared;

  /**
   * @param declared the encoding that the user names; null to recognise it. A byte-order mark wins.
   */
  public TextDecoder(Charset declared) {
    this.declared = declared == null ? null : declared.name();
  }

  /** The text of a whole document. */
  public Decoded decode(byte[] bytes) {
    Optional<BinaryFormat> binary = BinaryFormat.of(bytes);
    if (binary.isPresent()) {
      return new Failure(RejectionReason.BINARY, binary.get().advice());
    }
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != ByteOrderMark.NONE) {
      return checked(bytes, mark.length(), mark.charset());
    }
    if (declared != null) {
      return checked(bytes, 0, Charset.forName(declared));
    }
    Charset wide = wideCharset(bytes);
    if (wide != null) {
      return checked(bytes, 0, wide);
    }
    Decoded utf8 = checked(bytes, 0, StandardCharsets.UTF_8);
    boolean malformed = utf8 instanceof Failure f && f.reason() == RejectionReason.UNDECODABLE;
    return malformed && !isDamagedUtf8(bytes) ? western(bytes) : utf8;
  }

  /**
   * The encoding in which a stream of lines is read when its first bytes show one that is not a
   * superset of ASCII, or when one is declared.
   *
   * @param head the first bytes, any number
   * @return null to decode line by line
   */
  Charset streamCharset(byte[] head) {
    ByteOrderMark mark = ByteOrderMark.of(head);
    if (mark != ByteOrderMark.NONE) {
      return mark.charset().equals(StandardCharsets.UTF_8) ? null : mark.charset();
    }
    return declared != null ? Charset.forName(declared) : wideCharset(head);
  }

  /**
   * One line of a stream, without looking for binary data.
   *
   * @param fixed the stream's encoding; null for UTF-8, else Windows-1252, line by line
   */
  static Decoded decodeLine(byte[] line, Charset fixed) {
    Charset charset = fixed == null ? StandardCharsets.UTF_8 : fixed;
    String text = new String(line, charset);
    if (text.indexOf('\uFFFD') < 0) {
      return new Text(text, charset.name());
    }
    int broken = firstMalformed(line, 0, charset);
    if (broken < 0) {
      return new Text(text, charset.name());
    }
    return fixed == null && !isDamagedUtf8(line) ? western(line) : undecodable(charset, broken);
  }

  /** Length in bytes of the byte-order mark at the start; 0 when there is none. */
  static int markLength(byte[] head) {
    return ByteOrderMark.of(head).length();
  }

  private static Decoded checked(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    int broken = text.indexOf('\uFFFD') < 0 ? -1 : firstMalformed(bytes, from, charset);
    if (broken >= 0) {
      return undecodable(charset, broken);
    }
    return binaryReason(text)
        .<Decoded>map(why -> new Failure(RejectionReason.BINARY, why))
        .orElseGet(() -> new Text(text, charset.name()));
  }

  private static Decoded western(byte[] bytes) {
    int high = 0;
    int undefined = -1;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0x80) {
        high++;
      }
      if (undefined < 0 && (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D)) {
        undefined = i;
      }
    }
    Optional<String> binary = binaryReason(new String(bytes, StandardCharsets.ISO_8859_1));
    if (binary.isPresent()) {
      return new Failure(RejectionReason.BINARY, binary.get());
    }
    if (undefined >= 0) {
      return new Failure(
          RejectionReason.UNDECODABLE,
          "neither UTF-8 nor Windows-1252 (byte "
              + undefined
              + "); name its encoding with --charset");
    }
    if (high * 2 > bytes.length) {
      return new Failure(
          RejectionReason.UNDECODABLE,
          "not UTF-8, and too few plain letters for Windows-1252; name its encoding with --charset");
    }
    return new Text(new String(bytes, WINDOWS_1252), WINDOWS_1252.name());
  }

  private static Failure undecodable(Charset charset, int offset) {
    return new Failure(
        RejectionReason.UNDECODABLE, "not valid " + charset.name() + " at byte " + offset);
  }

  /** Why decoded text is no text after all. */
  static Optional<String> binaryReason(CharSequence text) {
    int nul = 0;
    int control = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        control++;
        nul += c == 0 ? 1 : 0;
      }
    }
    if (nul * (long) UNITS_PER_NUL > text.length()) {
      return Optional.of("holds " + nul + (nul == 1 ? " zero byte" : " zero bytes"));
    }
    if (control * (long) UNITS_PER_CONTROL > text.length()) {
      return Optional.of("holds " + control + " control characters");
    }
    return Optional.empty();
  }

  /** UTF-16 without a mark, by where its zero bytes stand; null when it is not. */
  private static Charset wideCharset(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE_BYTES) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2 || (bytes.length % 2 != 0 && bytes.length < SAMPLE_BYTES)) {
      return null;
    }
    if (even * 3 >= pairs && odd * 20 <= pairs) {
      return StandardCharsets.UTF_16BE;
    }
    return odd * 3 >= pairs && even * 20 <= pairs ? StandardCharsets.UTF_16LE : null;
  }

  /** Offset of the first byte that the encoding does not allow; -1 when all are allowed. */
  static int firstMalformed(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    int valid = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      int b = bytes[i] & 0xFF;
      int length =
          b < 0x80
              ? 1
              : b >= 0xC2 && b < 0xE0
                  ? 2
                  : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
      int follow = 1;
      while (follow < length && i + follow < bytes.length && (bytes[i + follow] & 0xC0) == 0x80) {
        follow++;
      }
      if (length == 0 || follow < length) {
        broken++;
        i++;
      } else {
        valid += length > 1 ? 1 : 0;
        i += length;
      }
    }
    return valid > broken;
  }
}
