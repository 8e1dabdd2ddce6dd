package io.anju.residence.rules;

import io.anju.residence.rules.deadline.Deadline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Deadlines of the authority beside that of the decision, and who may apply on behalf of others; a
 * deadline the statute does not set is empty.
 *
 * @param refusalReasons from the application to giving the reasons of a refusal (Shenzhen art. 20:
 *     7 working days)
 * @param writtenReasons from asking for the reasons in writing to having them (Shenzhen art. 20: 3
 *     working days)
 * @param verification for a department to answer what the police ask it (Shenzhen procedure art.
 *     16, until 2020: 3 working days)
 * @param extended the longest a locality may take where it cannot issue in time (Decree 663 art. 9:
 *     30 days)
 * @param representatives who may apply, and have a permit endorsed, for somebody else
 * @param online what the holder may do without coming to a counter
 */
public record ProcedureRules(
    Optional<Deadline> refusalReasons,
    Optional<Deadline> writtenReasons,
    Optional<Deadline> verification,
    Optional<Deadline> extended,
    Set<Representative> representatives,
    Set<OnlineService> online) {

  /** What holders may do by themselves over the network (Shenzhen arts. 22 and 25). */
  public enum OnlineService {
    ENDORSEMENT,
    REPLACEMENT
  }

  /** Who may apply on behalf (Decree 663 art. 9; Shenzhen art. 26). */
  public enum Representative {
    GUARDIAN,
    NEAR_RELATIVE,
    EMPLOYER,
    SCHOOL
  }

  public ProcedureRules {
    representatives = Set.copyOf(representatives);
    online = Set.copyOf(online);
  }

  /** The same on a day: without the deadlines whose provision is no longer in force. */
  public ProcedureRules asOf(LocalDate on) {
    return new ProcedureRules(
        refusalReasons.filter(one -> one.inForce(on)),
        writtenReasons.filter(one -> one.inForce(on)),
        verification.filter(one -> one.inForce(on)),
        extended.filter(one -> one.inForce(on)),
        representatives,
        online);
  }
}
