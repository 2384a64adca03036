/** The run folder and its manifest: written aside, moved into place when whole. */
package org.parley.run;
