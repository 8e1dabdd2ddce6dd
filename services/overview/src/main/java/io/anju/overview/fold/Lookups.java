package io.anju.overview.fold;

import io.anju.contract.PersonFact;
import java.util.List;

/** The entries by which a person can be found without their personal fields being readable. */
public interface Lookups {

  List<String> of(PersonFact person);
}
