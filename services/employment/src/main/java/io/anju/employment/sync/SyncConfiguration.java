package io.anju.employment.sync;

import com.mongodb.client.MongoDatabase;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.mongo.EnterpriseDocument;
import io.anju.employment.insurance.Insurances;
import io.anju.employment.record.Employment;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.employment.sync.file.Spool;
import io.anju.employment.sync.mongo.MongoJobBook;
import io.anju.employment.sync.mongo.MongoNamedRecords;
import io.anju.employment.sync.mongo.MongoRunningRecords;
import io.anju.platform.command.Ids;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.Leases;
import io.anju.platform.store.MongoAggregates;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Wires syncs to the spool, the store and what they bring rows into. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SyncConfiguration.Settings.class)
class SyncConfiguration {

  /**
   * How syncs run.
   *
   * @param folder of the files, until their rows are in; all replicas share it
   * @param largest a file may be
   * @param batch rows brought in together
   * @param atOnce jobs of one replica
   * @param queued changes waiting for the relay beyond which jobs wait
   * @param lag of the oldest change not told beyond which jobs wait
   * @param lease after which another replica takes over from one that has gone silent
   * @param endsAtMost percent of the running records a full file may end without confirmation
   * @param keep how long jobs and their rejects are kept
   */
  @ConfigurationProperties("anju.sync")
  record Settings(Path folder, DataSize largest, int batch, int atOnce, int queued, Duration lag, Duration lease, int endsAtMost,
      Duration keep) {}

  private static final int TIDIED = 1_000;

  @Bean
  SentFiles sentFiles(Settings settings) {
    return new Spool(settings.folder());
  }

  @Bean
  JobBook jobBook(MongoDatabase database) {
    return new MongoJobBook(database);
  }

  @Bean
  NamedRecords namedRecords(MongoDatabase database) {
    return new MongoNamedRecords(database);
  }

  @Bean
  Intakes intakes(MongoAggregates<Employment, EmploymentDocument> employments, MongoAggregates<Enterprise, EnterpriseDocument> enterprises,
      Insurances insurances, PersonIds persons, Clock clock) {
    return new Intakes(Map.of(
        SyncKind.EMPLOYMENT, new EmploymentIntake(employments, enterprises, persons::of, clock),
        SyncKind.INSURANCE, new InsuranceIntake(insurances, enterprises, persons::of, clock),
        SyncKind.ENTERPRISE, new EnterpriseIntake(enterprises, clock)));
  }

  @Bean(destroyMethod = "stop")
  Pace pace(Leases leases, AggregateStore store, Settings settings) {
    return new Pace(leases, store::backlog, new Pace.Limits(settings.queued(), settings.lag(), settings.lease()));
  }

  @Bean
  Omissions omissions(MongoAggregates<Employment, EmploymentDocument> records, NamedRecords named, Settings settings, Clock clock) {
    return new Omissions(records, new MongoRunningRecords(records), named, settings.endsAtMost(), clock);
  }

  @Bean
  Run run(JobBook book, SentFiles files, Intakes intakes, NamedRecords named, Omissions omissions, Pace pace, Settings settings,
      Clock clock) {
    return new Run(book, files, intakes, named, omissions, pace::mayGoOn, settings.batch(), clock);
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  Runner runner(JobBook book, SentFiles files, NamedRecords named, Run run, Pace pace, Settings settings, Clock clock) {
    return new Runner(book, pace::mayGoOn, run, () -> book.restingSince(clock.instant().minus(settings.keep()), TIDIED).forEach(job -> {
      files.forget(job.id());
      named.forget(job.id());
      book.remove(job.id());
    }), settings.atOnce());
  }

  @Bean
  SyncJobs syncJobs(JobBook book, SentFiles files, Ids ids, Clock clock, Runner runner) {
    return new SyncJobs(book, files, ids, clock, runner::wake);
  }

  @Bean
  Uploads uploads(SyncJobs jobs, SentFiles files, Settings settings) {
    return new Uploads(jobs, files, settings.largest().toBytes());
  }
}
