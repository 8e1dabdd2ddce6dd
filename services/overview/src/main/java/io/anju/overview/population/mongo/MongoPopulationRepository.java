package io.anju.overview.population.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.anju.overview.population.PopulationRepository;
import io.anju.overview.population.PopulationTable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One document a division and month. */
final class MongoPopulationRepository implements PopulationRepository {

  private final MongoCollection<PopulationDocument> tables;

  MongoPopulationRepository(MongoDatabase database) {
    this.tables = database.getCollection("populationTables", PopulationDocument.class);
  }

  @Override
  public void replace(String city, YearMonth month, List<PopulationTable> next) {
    var whole = new ReplaceOptions().upsert(true);
    next.stream()
        .map(table -> PopulationDocument.from(city, table))
        .forEach(document -> tables.replaceOne(Filters.eq("_id", document.id()), document, whole));
  }

  @Override
  public List<PopulationTable> find(String division, Collection<YearMonth> months) {
    return tables
        .find(
            Filters.in(
                "_id",
                months.stream().map(month -> PopulationDocument.id(division, month)).toList()))
        .sort(Sorts.ascending("_id"))
        .map(PopulationDocument::toDomain)
        .into(new ArrayList<>());
  }
}
