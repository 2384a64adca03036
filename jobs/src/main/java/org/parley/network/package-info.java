/** The co-occurrence network as files that other programs open. */
package org.parley.network;
