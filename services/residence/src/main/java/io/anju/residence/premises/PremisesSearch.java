package io.anju.residence.premises;

import io.anju.codes.CreditCode;
import io.anju.platform.aggregate.Versioned;
import java.util.List;

/** Finds registered premises by their operator. */
public interface PremisesSearch {

  /** Those the caller may read, in the order of their ids. */
  List<Versioned<RegisteredPremises>> ofOperator(CreditCode operator);
}
