package io.anju.intake;

import com.mongodb.client.MongoDatabase;
import io.anju.intake.file.Spool;
import io.anju.intake.job.JobBook;
import io.anju.intake.job.Jobs;
import io.anju.intake.job.NamedRecords;
import io.anju.intake.job.Offer;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Pace;
import io.anju.intake.job.Run;
import io.anju.intake.job.Runner;
import io.anju.intake.job.SentFiles;
import io.anju.intake.job.Uploads;
import io.anju.intake.mongo.MongoJobBook;
import io.anju.intake.mongo.MongoNamedRecords;
import io.anju.intake.mongo.MongoPullBook;
import io.anju.intake.source.Inbox;
import io.anju.intake.source.PullBook;
import io.anju.intake.source.SourceConfiguration;
import io.anju.intake.web.Desk;
import io.anju.platform.command.Ids;
import io.anju.platform.error.ErrorBundle;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.Leases;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** Everything a service needs to take in files: it imports this, offers its kinds as {@link Offer} beans, and opens a controller. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeConfiguration.Settings.class)
@Import(SourceConfiguration.class)
public class IntakeConfiguration {

  /**
   * How jobs run.
   *
   * @param folder of the files, until their rows are in; all replicas share it
   * @param largest a file may be
   * @param batch rows brought in together
   * @param atOnce jobs of one replica
   * @param queued changes waiting for the relay beyond which jobs wait
   * @param lag of the oldest change not told beyond which jobs wait
   * @param lease after which another replica takes over from one that has gone silent
   * @param keep how long jobs and their rejects are kept
   */
  @ConfigurationProperties("anju.intake")
  record Settings(Path folder, @DefaultValue("8GB") DataSize largest, @DefaultValue("500") int batch, @DefaultValue("2") int atOnce,
      @DefaultValue("2000") int queued, @DefaultValue("10s") Duration lag, @DefaultValue("20s") Duration lease,
      @DefaultValue("30d") Duration keep) {}

  private static final int TIDIED = 1_000;

  @Bean
  ErrorBundle intakeErrors() {
    return new ErrorBundle("intake");
  }

  @Bean
  Offers offers(List<Offer> offers) {
    return new Offers(offers);
  }

  @Bean
  SentFiles sentFiles(Settings settings) {
    return new Spool(settings.folder(), settings.largest().toBytes());
  }

  @Bean
  JobBook jobBook(MongoDatabase database, Offers offers) {
    return new MongoJobBook(database, offers);
  }

  @Bean
  NamedRecords namedRecords(MongoDatabase database) {
    return new MongoNamedRecords(database);
  }

  @Bean(destroyMethod = "stop")
  Pace pace(Leases leases, AggregateStore store, Settings settings) {
    return new Pace(leases, store::backlog, new Pace.Limits(settings.queued(), settings.lag(), settings.lease()));
  }

  @Bean
  Run run(JobBook book, SentFiles files, Offers offers, NamedRecords named, Pace pace, Settings settings, Clock clock) {
    return new Run(book, files, offers, named, pace::mayGoOn, settings.batch(), clock);
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
  Jobs jobs(JobBook book, SentFiles files, Ids ids, Clock clock, Runner runner) {
    return new Jobs(book, files, ids, clock, runner::wake);
  }

  @Bean
  Inbox inbox(JobBook book, SentFiles files, Offers offers, Runner runner, Settings settings, Clock clock) {
    return new Inbox(book, files, offers, runner::wake, settings.largest().toBytes(), clock);
  }

  @Bean
  PullBook pullBook(MongoDatabase database) {
    return new MongoPullBook(database);
  }

  @Bean
  Uploads uploads(Jobs jobs, SentFiles files, Settings settings) {
    return new Uploads(jobs, files, settings.largest().toBytes());
  }

  @Bean
  Desk desk(Jobs jobs, Uploads uploads, SentFiles files, Offers offers, ErrorTexts texts) {
    return new Desk(jobs, uploads, files, offers, texts);
  }
}
