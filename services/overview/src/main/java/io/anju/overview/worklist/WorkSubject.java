package io.anju.overview.worklist;

import java.util.Optional;

/**
 * What a task is about.
 *
 * @param label of a place or a tenancy; empty for a person and a permit, whose label is the masked
 *     name as it is when the list is read
 */
public record WorkSubject(Type type, String id, Optional<String> label) {

  /** The kinds of records that tasks are about. */
  public enum Type {
    PERSON,
    PERMIT,
    DWELLING,
    TENANCY
  }

  static WorkSubject person(String id) {
    return new WorkSubject(Type.PERSON, id, Optional.empty());
  }

  static WorkSubject permit(String id) {
    return new WorkSubject(Type.PERMIT, id, Optional.empty());
  }
}
