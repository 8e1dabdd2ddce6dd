package io.anju.contract.residence;

/** Who declared a residence (申报义务人; Shenzhen art. 8). */
public enum Declarant {
  SELF,
  LANDLORD,
  EMPLOYER,
  SCHOOL,
  HOTEL,
  HOST,
  GRID,
  POLICE
}
