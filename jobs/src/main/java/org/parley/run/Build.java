package org.parley.run;

/**
 * Which Parley this is.
 *
 * @param version as released
 * @param code SHA-256 over all of Parley's classes and resources: two builds of one version need
 *     not find the same; empty when not known
 */
public record Build(String version, String code) {}
