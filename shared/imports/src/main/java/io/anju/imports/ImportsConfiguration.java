package io.anju.imports;

import com.mongodb.client.MongoDatabase;
import io.anju.imports.file.Spool;
import io.anju.imports.job.Backpressure;
import io.anju.imports.job.ImportJobProcessor;
import io.anju.imports.job.ImportJobRepository;
import io.anju.imports.job.ImportJobScheduler;
import io.anju.imports.job.ImportJobs;
import io.anju.imports.job.ImportKind;
import io.anju.imports.job.ImportKinds;
import io.anju.imports.job.ListedRecordIds;
import io.anju.imports.job.UploadedFiles;
import io.anju.imports.job.Uploads;
import io.anju.imports.mongo.MongoFetchStateRepository;
import io.anju.imports.mongo.MongoImportJobRepository;
import io.anju.imports.mongo.MongoListedRecordIds;
import io.anju.imports.source.FetchStateRepository;
import io.anju.imports.source.SourceConfiguration;
import io.anju.imports.source.SourceSubmissions;
import io.anju.imports.web.UploadEndpoint;
import io.anju.platform.command.Ids;
import io.anju.platform.error.ErrorBundle;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.lease.Leases;
import io.anju.platform.store.AggregateStore;
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

/**
 * Everything a service needs to take in files: it imports this, offers its kinds as {@link
 * ImportKind} beans, and opens a controller.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportsConfiguration.Settings.class)
@Import(SourceConfiguration.class)
public class ImportsConfiguration {

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
  @ConfigurationProperties("anju.imports")
  record Settings(
      Path folder,
      @DefaultValue("8GB") DataSize largest,
      @DefaultValue("500") int batch,
      @DefaultValue("2") int atOnce,
      @DefaultValue("2000") int queued,
      @DefaultValue("10s") Duration lag,
      @DefaultValue("20s") Duration lease,
      @DefaultValue("30d") Duration keep) {}

  private static final int CLEANUP_BATCH = 1_000;

  @Bean
  ErrorBundle importErrors() {
    return new ErrorBundle("imports");
  }

  @Bean
  ImportKinds importKinds(List<ImportKind> kinds) {
    return new ImportKinds(kinds);
  }

  @Bean
  UploadedFiles uploadedFiles(Settings settings) {
    return new Spool(settings.folder(), settings.largest().toBytes());
  }

  @Bean
  ImportJobRepository importJobRepository(MongoDatabase database, ImportKinds kinds) {
    return new MongoImportJobRepository(database, kinds);
  }

  @Bean
  ListedRecordIds listedRecordIds(MongoDatabase database) {
    return new MongoListedRecordIds(database);
  }

  @Bean(destroyMethod = "stop")
  Backpressure backpressure(Leases leases, AggregateStore store, Settings settings) {
    return new Backpressure(
        leases,
        store::backlog,
        new Backpressure.Limits(settings.queued(), settings.lag(), settings.lease()));
  }

  @Bean
  ImportJobProcessor importJobProcessor(
      ImportJobRepository repository,
      UploadedFiles files,
      ImportKinds kinds,
      ListedRecordIds listed,
      Backpressure backpressure,
      Settings settings,
      Clock clock) {
    return new ImportJobProcessor(
        repository, files, kinds, listed, backpressure::awaitCapacity, settings.batch(), clock);
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  ImportJobScheduler importJobScheduler(
      ImportJobRepository repository,
      UploadedFiles files,
      ListedRecordIds listed,
      ImportJobProcessor processor,
      Backpressure backpressure,
      Settings settings,
      Clock clock) {
    return new ImportJobScheduler(
        repository,
        backpressure::awaitCapacity,
        processor,
        () ->
            repository
                .findNotRunningStartedBefore(clock.instant().minus(settings.keep()), CLEANUP_BATCH)
                .forEach(job -> {
                  files.delete(job.id());
                  listed.delete(job.id());
                  repository.remove(job.id());
                }),
        settings.atOnce());
  }

  @Bean
  ImportJobs importJobs(
      ImportJobRepository repository,
      UploadedFiles files,
      Ids ids,
      Clock clock,
      ImportJobScheduler scheduler) {
    return new ImportJobs(repository, files, ids, clock, scheduler::pollNow);
  }

  @Bean
  SourceSubmissions sourceSubmissions(
      ImportJobRepository repository,
      UploadedFiles files,
      ImportKinds kinds,
      ImportJobScheduler scheduler,
      Settings settings,
      Clock clock) {
    return new SourceSubmissions(
        repository, files, kinds, scheduler::pollNow, settings.largest().toBytes(), clock);
  }

  @Bean
  FetchStateRepository fetchStateRepository(MongoDatabase database) {
    return new MongoFetchStateRepository(database);
  }

  @Bean
  Uploads uploads(ImportJobs jobs, UploadedFiles files, Settings settings) {
    return new Uploads(jobs, files, settings.largest().toBytes());
  }

  @Bean
  UploadEndpoint uploadEndpoint(
      ImportJobs jobs, Uploads uploads, UploadedFiles files, ImportKinds kinds, ErrorTexts texts) {
    return new UploadEndpoint(jobs, uploads, files, kinds, texts);
  }
}
