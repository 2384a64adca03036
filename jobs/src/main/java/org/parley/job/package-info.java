/**
 * Spark and Hadoop, only here: sources, record files, and the jobs that wire the pure packages
 * together.
 */
package org.parley.job;
