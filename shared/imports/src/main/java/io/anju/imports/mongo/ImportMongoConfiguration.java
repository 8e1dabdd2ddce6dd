package io.anju.imports.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.imports.DailyCounts;
import io.anju.imports.ImportJobRepository;
import io.anju.imports.ImportKinds;
import io.anju.imports.ListedRecordIds;
import io.anju.imports.source.FetchStateRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the repositories of jobs and sources. */
@Configuration(proxyBeanMethods = false)
class ImportMongoConfiguration {

  @Bean
  ImportJobRepository importJobRepository(MongoDatabase database, ImportKinds kinds) {
    return new MongoImportJobRepository(database, kinds);
  }

  @Bean
  ListedRecordIds listedRecordIds(MongoDatabase database) {
    return new MongoListedRecordIds(database);
  }

  @Bean
  DailyCounts dailyCounts(MongoDatabase database) {
    return new MongoDailyCounts(database);
  }

  @Bean
  FetchStateRepository fetchStateRepository(MongoDatabase database) {
    return new MongoFetchStateRepository(database);
  }
}
