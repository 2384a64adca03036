package org.parley.cli;

import org.parley.run.Build;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

  /** The version; {@code development} when not run from a jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** The version, with the hash of the code that runs. */
  static Build build() {
    return new Build(number(), CodeHash.ofThis());
  }

  @Override
  public String[] getVersion() {
    return new String[] {"parley " + number()};
  }
}
