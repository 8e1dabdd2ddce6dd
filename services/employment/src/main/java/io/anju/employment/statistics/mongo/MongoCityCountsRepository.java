package io.anju.employment.statistics.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.anju.employment.statistics.CityCounts;
import io.anju.employment.statistics.CityCountsRepository;
import java.util.List;
import java.util.Optional;

/** City counts in their collection, one document a city. */
public final class MongoCityCountsRepository implements CityCountsRepository {

  private final MongoCollection<CityCountsDocument> counts;

  public MongoCityCountsRepository(MongoDatabase database) {
    this.counts = database.getCollection("employmentCounts", CityCountsDocument.class);
  }

  @Override
  public void replaceAll(List<CityCounts> all) {
    var whole = new ReplaceOptions().upsert(true);
    all.forEach(city ->
        counts.replaceOne(Filters.eq("_id", city.city()), CityCountsDocument.from(city), whole));
    counts.deleteMany(Filters.nin("_id", all.stream().map(CityCounts::city).toList()));
  }

  @Override
  public Optional<CityCounts> find(String city) {
    return Optional.ofNullable(counts.find(Filters.eq("_id", city)).first())
        .map(CityCountsDocument::toDomain);
  }
}
