package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * One hash over Parley's classes and resources, from the names, sizes and CRC-32 of the files: of
 * two builds of one version it tells whether they are the same.
 */
final class CodeHash {

  private static final String OWN = "org/parley/";

  private CodeHash() {}

  /** Of the code that runs; empty when it cannot be found. */
  static String ofThis() {
    CodeSource source = CodeHash.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "";
    }
    return of(source.getLocation());
  }

  private static String of(URL location) {
    try {
      Path place = Path.of(location.toURI());
      List<String> files = Files.isDirectory(place) ? folder(place) : jar(place);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.stream().sorted().forEach(file -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (URISyntaxException | IllegalArgumentException | IOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> jar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<String> files = new ArrayList<>();
      zip.stream()
          .filter(entry -> entry.getName().startsWith(OWN) && !entry.isDirectory())
          .forEach(e -> files.add(line(e.getName(), e.getSize(), e.getCrc())));
      return files;
    }
  }

  private static List<String> folder(Path root) throws IOException {
    Path own = root.resolve(OWN);
    try (Stream<Path> all = Files.walk(own)) {
      return all.filter(Files::isRegularFile)
          .map(file -> line(root.relativize(file).toString().replace('\\', '/'), file))
          .toList();
    }
  }

  private static String line(String name, Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return line(name, bytes.length, crc.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String name, long size, long crc) {
    return name + " " + size + " " + crc + "\n";
  }
}
