package io.anju.housing.picture;

import io.anju.codes.DwellingCode;
import io.anju.housing.tenancy.Tenancy;
import java.util.Collection;
import java.util.List;

/** Finds the tenancies of several dwellings that are filed, or were terminated on a day. */
public interface TenanciesOfDwellings {

  List<Tenancy> find(Collection<DwellingCode> dwellings);
}
