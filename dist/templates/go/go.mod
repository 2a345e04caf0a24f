module plugin

go 1.19
