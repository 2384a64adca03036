package org.parley.measure;

import java.util.List;

/**
 * A change with what speaks for it.
 *
 * @param before the stretch before, in order of time
 * @param after the stretch after
 * @param orderCertain true when no date before overlaps or follows one after
 * @param posterior 0 to 1
 * @param pValue null when the numbers allow none
 * @param tentative true when it is weakly supported
 */
record Change(
    List<Cluster> before,
    List<Cluster> after,
    boolean orderCertain,
    Double posterior,
    Double pValue,
    boolean tentative) {}
