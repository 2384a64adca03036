package org.parley.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * A person, government, organisation, armed group, state or media outlet.
 *
 * @param id stable, lower-case
 * @param name canonical name
 * @param kind what it is
 * @param gender for pronouns
 * @param memberships sides over time, without overlap; empty when it speaks for nobody
 * @param note free text
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Gender gender,
    List<Membership> memberships,
    String note)
    implements Serializable {}
