/** One document through every stage, and the flat records that are written for it. */
package org.parley.annotate;
