package io.anju.overview.population.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.anju.overview.fold.RegisteredPerson;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.overview.population.CountedPerson;
import io.anju.overview.population.PersonSource;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.bson.conversions.Bson;

/** Reads the serving views of persons in pages. */
record MongoPersonSource(MongoGenerations generations) implements PersonSource {

  private static final int PAGE = 2_000;
  private static final Bson COUNTED =
      Projections.include(
          Slot.PERSON.field(),
          Slot.PERMIT.field(),
          Slot.TENANCY.field(),
          Slot.EMPLOYMENT.field(),
          Slot.ENROLMENT.field());

  @Override
  public void forEach(Consumer<CountedPerson> each) {
    var persons = generations.serving().collection(ViewKind.PERSON);
    var page = new ArrayList<View>();
    String last = "";
    do {
      page.clear();
      persons
          .find(Filters.gt("_id", last))
          .projection(COUNTED)
          .sort(Sorts.ascending("_id"))
          .limit(PAGE)
          .batchSize(PAGE)
          .into(page);
      for (var view : page) {
        last = view.id().key();
        each.accept(counted(view));
      }
    } while (page.size() == PAGE);
  }

  private static CountedPerson counted(View view) {
    return new CountedPerson(
        view.id().key(),
        view.one(Slot.PERSON).map(RegisteredPerson::fact),
        view.all(Slot.PERMIT),
        view.all(Slot.TENANCY),
        view.all(Slot.EMPLOYMENT),
        view.all(Slot.ENROLMENT));
  }
}
