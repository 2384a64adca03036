package org.parley.codebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a codebook.
 *
 * @param name within the folder
 * @param bytes as read; null when the file does not exist or cannot be read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SourceFile(String name, byte[] bytes) {

  /** Reads a file; a required one that is missing is a problem. */
  static SourceFile read(Path folder, String name, boolean required, Problems problems) {
    Path path = folder.resolve(name);
    if (!Files.exists(path)) {
      if (required) {
        problems.add(name, 0, "The file is missing. Add it to " + folder + ".");
      }
      return new SourceFile(name, null);
    }
    try {
      return new SourceFile(name, Files.readAllBytes(path));
    } catch (IOException e) {
      problems.add(name, 0, "The file cannot be read: " + e.getMessage() + ".");
      return new SourceFile(name, null);
    }
  }

  boolean exists() {
    return bytes != null;
  }

  /** The text without byte-order mark; null after a problem. */
  String text(Problems problems) {
    if (bytes.length > 1
        && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
      problems.add(name, 0, "The file is UTF-16. Save it as UTF-8 (in a spreadsheet: CSV UTF-8).");
      return null;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      String hex = Integer.toHexString(bytes[in.position()] & 0xFF);
      problems.add(
          name,
          line,
          "The byte 0x"
              + hex
              + " is not UTF-8. Save the file as UTF-8 (in a spreadsheet: CSV"
              + " UTF-8).");
      return null;
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
