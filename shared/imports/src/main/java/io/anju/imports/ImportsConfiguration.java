package io.anju.imports;

import io.anju.platform.access.AccessLog;
import io.anju.platform.command.Ids;
import io.anju.platform.error.ErrorBundle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Everything a service needs to import files of rows. The service imports this configuration and
 * offers its {@link ImportKind} beans; the adapters' configurations are found by component scan.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties(ImportsConfiguration.Settings.class)
public class ImportsConfiguration {

  /**
   * How jobs run.
   *
   * @param folder holds the files until their rows are imported; all replicas share it
   * @param largest size of a file
   * @param batch rows imported together
   * @param atOnce jobs that one replica runs concurrently
   * @param queued changes waiting to be published above which jobs pause
   * @param lag age of the oldest unpublished change above which jobs pause
   * @param lease after which another replica takes over the job of one that no longer renews it
   * @param maxWait how long rows wait for what they refer to before they are rejected
   * @param rowsPerDay of one sender
   * @param tellingPerDay rejects of one sender that tell something about a person
   * @param keep how long jobs and their rejects are kept
   */
  @ConfigurationProperties("anju.imports")
  public record Settings(
      Path folder,
      @DefaultValue("8GB") DataSize largest,
      @DefaultValue("500") int batch,
      @DefaultValue("2") int atOnce,
      @DefaultValue("2000") int queued,
      @DefaultValue("10s") Duration lag,
      @DefaultValue("20s") Duration lease,
      @DefaultValue("7d") Duration maxWait,
      @DefaultValue("20000000") long rowsPerDay,
      @DefaultValue("20000") long tellingPerDay,
      @DefaultValue("30d") Duration keep) {

    /** Size of a file in bytes. */
    public long maxBytes() {
      return largest.toBytes();
    }
  }

  @Bean
  ErrorBundle importErrors() {
    return new ErrorBundle("imports");
  }

  @Bean
  ImportKinds importKinds(List<ImportKind> kinds) {
    return new ImportKinds(kinds);
  }

  @Bean
  ImportJobs importJobs(
      ImportJobRepository repository,
      ImportKinds kinds,
      UploadedFiles files,
      Ids ids,
      Clock clock,
      ImportJournal journal,
      ImportJobRunner runner) {
    return new ImportJobs(repository, kinds, files, ids, clock, journal, runner::runPending);
  }

  @Bean
  ImportJournal importJournal(
      AccessLog log, Ids ids, Clock clock, @Value("${spring.application.name}") String service) {
    return new AccessLogJournal(log, ids, clock, service);
  }

  @Bean
  DailyLimits dailyLimits(DailyCounts counts, Settings settings, Clock clock) {
    return new DailyLimits(counts, settings.rowsPerDay(), settings.tellingPerDay(), clock);
  }

  @Bean
  Uploads uploads(ImportJobs jobs, UploadedFiles files, Settings settings) {
    return new Uploads(jobs, files, settings.maxBytes());
  }
}
