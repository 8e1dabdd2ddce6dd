package io.anju.overview.worklist;

import io.anju.contract.PersonFact;
import java.util.Collection;
import java.util.Map;

/** Finds the registered persons that tasks are about. */
public interface RegisteredPersons {

  /** By the ids asked for; of a superseded id, the person it leads to. */
  Map<String, PersonFact> find(Collection<String> personIds);
}
