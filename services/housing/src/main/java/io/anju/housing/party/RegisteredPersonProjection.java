package io.anju.housing.party;

import io.anju.contract.PersonFact;
import java.util.List;

/** Keeps what facts of the residence service say of people. */
public interface RegisteredPersonProjection {

  /** Keeps each fact that is newer than what is stored; older and repeated ones change nothing. */
  void apply(List<PersonFact> facts);
}
