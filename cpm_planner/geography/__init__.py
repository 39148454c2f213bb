"""Where partners and CPMs are: the plane of the map, outlines of territories, and where these overlap."""
