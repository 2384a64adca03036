package org.parley.job;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** A stretch of a stream, its bytes digested as they are read. */
final class StretchStream extends FilterInputStream {

  private final MessageDigest digest;
  private long left;
  private IOException failure;

  StretchStream(InputStream in, long length, MessageDigest digest) {
    super(in);
    this.left = length;
    this.digest = digest;
  }

  /** What went wrong below, whatever was made of it above; null when nothing did. */
  IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left <= 0 && length > 0) {
      return -1;
    }
    int read;
    try {
      read = in.read(buffer, offset, (int) Math.min(length, left));
    } catch (IOException e) {
      failure = e;
      throw e;
    }
    if (read > 0) {
      left -= read;
      digest.update(buffer, offset, read);
    }
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] buffer = new byte[(int) Math.min(1 << 13, Math.max(1, n))];
    int read = read(buffer, 0, (int) Math.min(buffer.length, n));
    return Math.max(0, read);
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(in.available(), left);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
