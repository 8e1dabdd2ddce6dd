package io.anju.housing.address.job;

import com.mongodb.MongoException;
import io.anju.codes.DivisionCode;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.DivisionSuccessors;
import io.anju.housing.address.parse.RevisedDivisions;
import io.anju.housing.division.Divisions;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Reads the revised and ended divisions regularly, in every replica. They are few, because
 * revisions are rare.
 */
class RevisedDivisionsRefresh {

  private static final Logger LOG = LoggerFactory.getLogger(RevisedDivisionsRefresh.class);

  private final Divisions divisions;
  private final RevisedDivisions revised;
  private final DivisionSuccessors successors;
  private final AddressStandardiser standardiser;

  RevisedDivisionsRefresh(
      Divisions divisions,
      RevisedDivisions revised,
      DivisionSuccessors successors,
      AddressStandardiser standardiser) {
    this.divisions = divisions;
    this.revised = revised;
    this.successors = successors;
    this.standardiser = standardiser;
  }

  @Scheduled(fixedDelayString = "${anju.housing.revision.sweep-every}")
  void refresh() {
    try {
      successors.replaceAll(
          divisions.currentCodesOfEnded().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      ended -> ended.getKey().value(),
                      ended -> ended.getValue().stream().map(DivisionCode::value).toList())));
      if (revised.update(divisions.revised())) {
        standardiser.reloadDivisionNames();
      }
    } catch (MongoException failure) {
      LOG.warn(
          "addresses: revised divisions are read again at the next refresh after {}",
          failure.getClass().getSimpleName());
    }
  }
}
