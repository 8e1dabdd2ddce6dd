package io.anju.imports;

import io.anju.codes.PersonId;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.platform.access.AccessLog;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import java.time.Clock;
import java.util.List;

/** Writes the journal of imports into the ledger, as access records. */
final class AccessLogJournal implements ImportJournal {

  private static final String JOBS = "/api/import-jobs";

  private final AccessLog log;
  private final Ids ids;
  private final Clock clock;
  private final String service;

  /**
   * @param service that imports the files
   */
  AccessLogJournal(AccessLog log, Ids ids, Clock clock, String service) {
    this.log = log;
    this.ids = ids;
    this.clock = clock;
    this.service = service;
  }

  @Override
  public void sent(ImportJob job) {
    log.write(fact(job.sender(), List.of(), JOBS + "?kind=" + kind(job) + "&job=" + job.id()));
  }

  @Override
  public void completed(ImportJob job) {
    var progress = job.progress();
    log.write(
        fact(
            job.sender(),
            List.of(),
            JOBS
                + "/%s?kind=%s&rows=%d&applied=%d&unchanged=%d&rejected=%d"
                    .formatted(
                        job.id(),
                        kind(job),
                        progress.rows(),
                        progress.applied(),
                        progress.unchanged(),
                        progress.rejected())));
  }

  @Override
  public void differed(Sender sender, String kind, List<PersonId> persons) {
    if (!persons.isEmpty()) {
      log.write(
          fact(
              sender,
              persons.stream().map(PersonId::value).distinct().toList(),
              JOBS + "?kind=" + kind + "&outcome=name-differs"));
    }
  }

  private static String kind(ImportJob job) {
    return job.request().schema().name();
  }

  private AccessFact fact(Sender sender, List<String> persons, String resource) {
    return AccessFact.unsealed(
        ids.fresh(),
        clock.instant(),
        sender.subject(),
        sender.roles().stream().map(Role::claim).sorted().findFirst().orElse("none"),
        sender.division().value(),
        "import",
        null,
        AccessAction.IMPORTED,
        persons,
        List.of(),
        resource,
        service);
  }
}
