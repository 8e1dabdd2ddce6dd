package io.anju.employment.insurance;

import io.anju.codes.PersonId;
import java.util.Collection;

/**
 * All ids one person is known by: a corrected document number gives another, and accounts keep the
 * one they were told under (ADR 12).
 */
public interface KnownIds {

  /** Of the person an id stands for or leads to; the id alone where no more is known. */
  Collection<PersonId> of(PersonId id);
}
