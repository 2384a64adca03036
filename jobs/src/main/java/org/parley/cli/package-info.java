/** The command line: commands, options, messages, exit codes. */
package org.parley.cli;
