#include "uno/harness/office_process.hpp"

#include <iostream>
#include <sstream>
#include <string>

/// bench [NAME]: runs the measurements whose name contains NAME, all without it, each in an office of its own.
int main(int argc, char** argv)
{
    try {
        const std::string wanted = argc > 1 ? argv[1] : "";
        std::istringstream names(trinhky::test::OfficeProcess().call("benches", ""));
        for (std::string name; std::getline(names, name);)
            if (name.find(wanted) != std::string::npos)
                std::cout << "== " << name << '\n' << trinhky::test::OfficeProcess().call("run", name) << std::endl;
        return 0;
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
        return 1;
    }
}
